package org.bastama.foundation.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers some commands as it is told, and accepts all others. */
class ScriptedMailServer implements AutoCloseable {

    /** The answer that hangs up instead. */
    static final String HANG_UP = "";

    final List<String> accepted = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    private final Map<String, String> answers;
    private final ServerSocket socket;

    /** Answers by the beginning of the command, in capitals, such as {@code RCPT TO:<A@}. */
    ScriptedMailServer(Map<String, String> answers) {
        this.answers = answers;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 test");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                var answer = answers.entrySet().stream()
                        .filter(one -> command.startsWith(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(command.equals("DATA") ? "354 go on" : "250 ok");
                if (answer.equals(HANG_UP)) {
                    return;
                }
                if (command.startsWith("RCPT")) {
                    recipient = line.replaceAll(".*<|>.*", "");
                }
                say(client, answer);
                if (answer.startsWith("354")) {
                    while (!".".equals(in.readLine())) {
                        // The text.
                    }
                    accepted.add(recipient);
                    say(client, "250 taken");
                }
            }
        } catch (IOException gone) {
            // The client hung up.
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
