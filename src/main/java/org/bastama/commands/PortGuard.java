package org.bastama.commands;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;

/** Looks whether the portal's port is free, so that an occupied one is told in a sentence before anything starts. */
final class PortGuard {

    private static final String DEFAULT = "8080";

    private PortGuard() {}

    /** The port as the settings say: {@code --server.port}, {@code SERVER_PORT}, {@code PORT}, 8080. */
    static String port(String[] arguments) {
        return Stream.concat(
                        Stream.of(arguments)
                                .filter(a -> a.startsWith("--server.port="))
                                .map(a -> a.substring(a.indexOf('=') + 1)),
                        Stream.of("SERVER_PORT", "PORT").map(System::getenv).filter(java.util.Objects::nonNull))
                .findFirst()
                .orElse(DEFAULT);
    }

    /** Whether it is the number of a port; 0 lets the system choose one. */
    static boolean isPort(String port) {
        return port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= 65_535;
    }

    /** Whether something listens on the port, on the address to be bound or on all of them. */
    static boolean isTaken(String port) {
        var bind = System.getenv("BIND");
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(
                    bind == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(bind),
                    Integer.parseInt(port)));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
