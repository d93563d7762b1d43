package org.bastama.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bastama.foundation.shared.DemoMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void whatAnInterruptedFirstStartMadeIsThrownAway() throws IOException {
        var data = new DataDirectory(directory);
        for (var made : List.of("bastama.mv.db", "bastama.trace.db", "master-key", DemoMarks.BEGUN)) {
            Files.writeString(directory.resolve(made), "x");
        }
        Files.createDirectories(directory.resolve("index/segments"));
        assertThat(data.startOver()).isTrue();
        assertThat(directory).isDirectoryNotContaining(file -> !file.endsWith("master-key"));
        assertThat(data.startOver()).isFalse();
    }

    @Test
    void withoutTheMarkNothingIsThrownAway() throws IOException {
        Files.writeString(directory.resolve("bastama.mv.db"), "x");
        Files.writeString(directory.resolve(DemoMarks.PLAYED), "");
        assertThat(new DataDirectory(directory).startOver()).isFalse();
        assertThat(directory.resolve("bastama.mv.db")).exists();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNotWritable() throws IOException {
        Files.writeString(directory.resolve("file"), "x");
        assertThat(new DataDirectory(directory.resolve("file/data")).isWritable())
                .isFalse();
        assertThat(new DataDirectory(directory.resolve("new")).isWritable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8080, true", "0, true", "65535, true", "65536, false", "-1, false", "abc, false", "'', false"})
    void aPortIsANumber(String port, boolean expected) {
        assertThat(PortGuard.isPort(port)).isEqualTo(expected);
    }

    @Test
    void anOccupiedPortIsSeen() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(socket.getLocalPort());
            assertThat(PortGuard.isTaken(port)).isTrue();
            assertThat(PortGuard.port(new String[] {"--server.port=" + port})).isEqualTo(port);
        }
        assertThat(PortGuard.isTaken("0")).isFalse();
    }
}
