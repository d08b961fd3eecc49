package io.github.sfnmaven.aws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Reads the body of an answer, unpacked where it is packed, as far as an answer of AWS can be long. */
record BoundedBody(SdkHttpResponse response) {
    /** A template of 1 MB with every character escaped is the longest of all answers. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final String ENCODING = "Content-Encoding";

    byte[] read(AbortableInputStream stream) throws IOException {
        boolean complete = false;
        try {
            byte[] bytes = isPacked() ? read(new GZIPInputStream(stream)) : read((InputStream) stream);
            complete = true;
            return bytes;
        } finally {
            if (complete) {
                stream.close();
            } else {
                stream.abort();
            }
        }
    }

    /** The response as it belongs to the body that was read. */
    SdkHttpResponse plainResponse() {
        return isPacked()
                ? response.toBuilder()
                        .removeHeader(ENCODING)
                        .removeHeader("Content-Length")
                        .build()
                : response;
    }

    private boolean isPacked() {
        return response.firstMatchingHeader(ENCODING)
                .filter(encoding -> encoding.equalsIgnoreCase("gzip"))
                .isPresent();
    }

    private byte[] read(InputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int read = stream.read(buffer);
        while (read >= 0) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("The caller has left");
            }
            bytes.write(buffer, 0, read);
            if (bytes.size() > MAX_BYTES) {
                throw UnexpectedAnswer.failure(
                        response, bytes.toByteArray(), "more than " + MAX_BYTES / 1024 / 1024 + " MB");
            }
            read = stream.read(buffer);
        }
        return bytes.toByteArray();
    }
}
