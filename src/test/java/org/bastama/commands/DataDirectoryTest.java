package org.bastama.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void oneProcessHoldsADirectory() {
        var data = new DataDirectory(directory.resolve("data"));
        assertThat(data.isFree()).isTrue();
        assertThat(data.hold()).isTrue();
        assertThat(data.isFree()).isFalse();
        assertThat(data.hold()).isFalse();
        assertThat(new DataDirectory(directory.resolve("other")).hold()).isTrue();
    }

    @Test
    void theSettingsSayWhereItIs() {
        assertThat(DataDirectory.of(new String[] {"--bastama.data=" + directory})
                        .path())
                .isEqualTo(directory);
        assertThat(DataDirectory.of(new String[0]).path()).isAbsolute();
    }

    @Test
    void anOccupiedPortIsSeen() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(socket.getLocalPort());
            assertThat(PortGuard.isTaken(port)).isTrue();
            assertThat(PortGuard.port(new String[] {"--server.port=" + port})).isEqualTo(port);
        }
        assertThat(PortGuard.isTaken("0")).isFalse();
        assertThat(PortGuard.isTaken("many")).isFalse();
    }
}
