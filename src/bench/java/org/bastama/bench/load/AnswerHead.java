package org.bastama.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the head of an answer says of the rest. */
record AnswerHead(int status, long contentLength, boolean isChunked, boolean closes) {

    static final AnswerHead NONE = new AnswerHead(0, 0, false, false);

    private static final int STATUS_AT = 9;

    static AnswerHead parse(byte[] head, int length) throws IOException {
        if (length < STATUS_AT + 3 || head[0] != 'H') {
            throw new IOException("not an answer");
        }
        var status = digit(head, STATUS_AT) * 100 + digit(head, STATUS_AT + 1) * 10 + digit(head, STATUS_AT + 2);
        var contentLength = 0L;
        var chunked = false;
        var closes = false;
        for (var start = lineAfter(head, 0, length); start < length; start = lineAfter(head, start, length)) {
            switch (head[start] | 0x20) {
                case 'c' -> {
                    if (is(head, start, length, "content-length:")) {
                        contentLength = Long.parseLong(value(head, start, length));
                    } else if (is(head, start, length, "connection:")) {
                        closes = value(head, start, length).equalsIgnoreCase("close");
                    }
                }
                case 't' -> chunked |= is(head, start, length, "transfer-encoding: chunked");
                default -> {}
            }
        }
        return new AnswerHead(status, contentLength, chunked, closes);
    }

    private static int digit(byte[] head, int at) {
        return head[at] - '0';
    }

    private static int lineAfter(byte[] head, int start, int length) {
        var at = start;
        while (at < length && head[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private static boolean is(byte[] head, int start, int length, String lowerCase) {
        if (start + lowerCase.length() > length) {
            return false;
        }
        for (var i = 0; i < lowerCase.length(); i++) {
            var c = (char) head[start + i];
            if (c != lowerCase.charAt(i) && (c | 0x20) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String value(byte[] head, int start, int length) {
        var end = lineAfter(head, start, length) - 1;
        var line = new String(head, start, Math.max(0, end - start), StandardCharsets.ISO_8859_1);
        return line.substring(line.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
