package io.github.sfnmaven.mojo;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words. */
final class Reason {
    private Reason() {}

    static String of(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "access denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (problem instanceof FileSystemLoopException) {
            return "its symbolic links run in a circle";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        if (problem instanceof FileSystemException trouble && trouble.getReason() != null) {
            return trouble.getReason();
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
