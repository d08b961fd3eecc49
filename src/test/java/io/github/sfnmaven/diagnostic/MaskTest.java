package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
    private static final String PASSWORD = "pa\"ss\\w&rd<é> %/1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pa\"ss\\w&rd<é> %/1",
                // JSON, once and twice, and with what else JSON may escape
                "pa\\\"ss\\\\w&rd<é> %/1",
                "pa\\\\\\\"ss\\\\\\\\w&rd<é> %/1",
                "pa\\\"ss\\\\w\\u0026rd\\u003c\\u00e9\\u003E %\\/1",
                "p\\u0061\\u0022ss\\u005Cw&rd<\\u00E9>\\u0020%/1",
                // a URL: a form, a path, small letters, twice
                "pa%22ss%5Cw%26rd%3C%C3%A9%3E+%25%2F1",
                "pa%22ss%5cw%26rd%3c%c3%a9%3e%20%25/1",
                "pa%2522ss%255Cw%2526rd%253C%25C3%25A9%253E%2520%2525%252F1",
                // XML
                "pa&quot;ss\\w&amp;rd&lt;é&gt; %/1",
                "pa&#34;ss\\w&#38;rd&#x3C;&#233;&#x3e; %/1",
                "pa&amp;quot;ss\\w&amp;amp;rd&amp;lt;&amp;#xE9;&amp;gt; %/1",
                // a shell and JavaScript
                "pa\\\"ss\\\\w\\&rd\\<é\\>\\ %/1",
                "pa\\x22ss\\x5cw\\x26rd<\\xe9> %/1",
            })
    void hidesAValueInEveryForm(String form) {
        Mask mask = Mask.of(List.of(PASSWORD));

        assertThat(mask.hide(form)).isEqualTo("****");
        assertThat(mask.hide("Value '" + form + "' at 'password': no")).isEqualTo("Value '****' at 'password': no");
    }

    @Test
    void hidesPairsOfSurrogatesThatAreEscaped() {
        Mask mask = Mask.of(List.of("key😀key"));

        assertThat(mask.hide("a key\\ud83d\\uDE00key b, key\\\\uD83D\\\\ude00key, key😀key, key%F0%9F%98%80key"))
                .isEqualTo("a **** b, ****, ****, ****");
    }

    @Test
    void hidesLineEndsAsEveryoneWritesThem() {
        Mask mask = Mask.of(List.of("one\ntwo\tx"));

        assertThat(mask.hide("one\\ntwo\\tx one\\\\ntwo\\\\tx one%0Atwo%09x one&#10;two&#x9;x one\\u000atwo\\u0009x"))
                .isEqualTo("**** **** **** **** ****");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "us", "use", "user:", "a much longer beginning: "})
    void hidesAValueInBase64WhateverStandsBeforeAndBehind(String before) {
        Mask mask = Mask.of(List.of("s3cr>t?~"));
        byte[] bytes = (before + "s3cr>t?~" + "xyz").getBytes(StandardCharsets.UTF_8);

        assertThat(mask.hide("is '" + Base64.getEncoder().encodeToString(bytes) + "' so"))
                .isEqualTo("is '****' so");
        assertThat(mask.hide("is '" + Base64.getUrlEncoder().encodeToString(bytes) + "' so"))
                .isEqualTo("is '****' so");
    }

    @Test
    void leavesNothingOfValuesThatOverlapOrHoldOneAnother() {
        Mask mask = Mask.of(List.of("secret", "secret-long", "long-tail"));

        assertThat(mask.hide("secret secret-long secret-long-tail")).isEqualTo("**** **** ****");
    }

    @Test
    void hidesTheLinesOfAValueAlone() {
        Mask mask = Mask.of(List.of("-----BEGIN KEY-----\nMIIEvQIBADAN\n==\n"));

        assertThat(mask.hide("line MIIEvQIBADAN is wrong == so")).isEqualTo("line **** is wrong == so");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "abc, abc, ****",
                "abc, Value 'abc' at 'pin', Value '****' at 'pin'",
                "abc, {\"Pin\":\"abc\"}, {\"Pin\":\"****\"}",
                "abc, {\\\"Pin\\\":\\\"abc\\\"}, {\\\"Pin\\\":\\\"****\\\"}",
                "abc, pin=abc&x, pin=****&x",
                "abc, <pin>abc</pin>, <pin>****</pin>",
                "abc, abcdef and xabc, abcdef and xabc",
                "1, 1 validation error in 'v1', 1 validation error in 'v1'",
                "1, Value '1' at 'pin', Value '****' at 'pin'",
                "400, Status Code: 400; retries=4000, Status Code: 400; retries=4000",
            })
    void hidesAShortValueOnlyWhereItIsOne(String value, String text, String hidden) {
        assertThat(Mask.of(List.of(value)).hide(text)).isEqualTo(hidden);
    }

    @Test
    void hidesNothingForNothing() {
        assertThat(Mask.of(List.of("", " ", "\n")).hide("a b\n c")).isEqualTo("a b\n c");
        assertThat(Mask.none().hide("any")).isEqualTo("any");
    }

    @Test
    void leavesWhatOnlyBeginsAsAValue() {
        assertThat(Mask.of(List.of("secret\\x")).hide("secre \\ % & + secret\\"))
                .isEqualTo("secre \\ % & + secret\\");
    }

    @Test
    void findsAValueInAllMessagesOfAFault() {
        Mask mask = Mask.of(List.of("t0ken-value"));
        Exception cause = new IllegalStateException("x", new IllegalArgumentException("header t0ken-value"));
        Exception suppressed = new IllegalStateException();
        suppressed.addSuppressed(cause);

        assertThat(mask.isIn(suppressed)).isTrue();
        assertThat(mask.isIn(new IllegalStateException("token"))).isFalse();
    }
}
