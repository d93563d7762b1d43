package org.bastama.bench.server;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** A mail server (SMTP, RFC 5321) that takes mails at its own pace, as real ones do, and throws them away after a look. */
public final class MailSink implements AutoCloseable {

    private final ServerSocket socket;
    private final Duration pause;
    private final Consumer<String> reader;
    private final AtomicLong taken = new AtomicLong();

    private MailSink(ServerSocket socket, Duration pause, Consumer<String> reader) {
        this.socket = socket;
        this.pause = pause;
        this.reader = reader;
    }

    /** Starts one on a free port of loopback that takes so many mails a second of one sender. */
    public static MailSink start(int perSecond) {
        return start(perSecond, mail -> {});
    }

    /** The same, and whoever reads is shown each mail as it came (RFC 5322), a character for a byte. */
    public static MailSink start(int perSecond, Consumer<String> reader) {
        try {
            var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            var sink = new MailSink(socket, Duration.ofSeconds(1).dividedBy(perSecond), reader);
            Thread.ofVirtual().name("mail-sink").start(sink::accept);
            return sink;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Mails taken so far. */
    public long taken() {
        return taken.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var lines = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(client, "220 sink");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("DATA")) {
                    take(client, lines);
                } else if (command.startsWith("QUIT")) {
                    say(client, "221 bye");
                    return;
                } else {
                    say(client, "250 ok");
                }
            }
        } catch (IOException gone) {
            // A portal that is killed says no goodbye.
        }
    }

    private void take(Socket client, BufferedReader lines) throws IOException {
        say(client, "354 go on");
        var mail = new StringBuilder();
        for (var line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                // A mail that came in part is no mail.
                throw new EOFException();
            }
            mail.append(line, line.startsWith(".") ? 1 : 0, line.length()).append("\r\n");
        }
        LockSupport.parkNanos(pause.toNanos());
        taken.incrementAndGet();
        reader.accept(mail.toString());
        say(client, "250 taken");
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
