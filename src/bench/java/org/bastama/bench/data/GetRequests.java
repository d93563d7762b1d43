package org.bastama.bench.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bastama.bench.load.Requests;

/** The same addresses over and over. */
public final class GetRequests implements Requests {

    private final List<byte[]> requests;
    private long next;

    private GetRequests(List<byte[]> requests) {
        this.requests = requests;
    }

    /** Requests for paths in turn, with additional header lines. */
    public static GetRequests of(List<String> paths, String... headers) {
        var lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return new GetRequests(paths.stream()
                .map(path -> "GET " + path + " HTTP/1.1\r\nHost: bench.example.org\r\n" + lines + "\r\n")
                .map(request -> request.getBytes(StandardCharsets.US_ASCII))
                .toList());
    }

    @Override
    public long next(ByteBuffer into) {
        into.put(requests.get((int) (next % requests.size())));
        return next++;
    }
}
