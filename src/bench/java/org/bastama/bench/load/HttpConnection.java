package org.bastama.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One connection kept alive, with at most one request on its way; opened anew when the server ends it. */
final class HttpConnection {

    private static final int LARGEST_REQUEST = 8 * 1024;

    private final InetSocketAddress server;
    private final Selector selector;
    private final ByteBuffer out = ByteBuffer.allocateDirect(LARGEST_REQUEST);
    private final AnswerReader reader = new AnswerReader();
    private SocketChannel channel;
    private long request;
    private long since;

    HttpConnection(int port, Selector selector) throws IOException {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.selector = selector;
        this.channel = open();
    }

    private SocketChannel open() throws IOException {
        var opened = SocketChannel.open();
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.connect(server);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
    }

    /** The empty buffer for the next request. */
    ByteBuffer buffer() {
        return out.clear();
    }

    /** Sends what is in the buffer; its time counts from then. */
    void send(long id, long scheduled) throws IOException {
        request = id;
        since = scheduled;
        out.flip();
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /** Reads what has come, through a buffer that is shared; whether the answer is whole. */
    boolean read(ByteBuffer shared) throws IOException {
        shared.clear();
        if (channel.read(shared) < 0) {
            throw new IOException("the server went away");
        }
        return reader.take(shared.flip());
    }

    long request() {
        return request;
    }

    long since() {
        return since;
    }

    int status() {
        return reader.status();
    }

    long bytes() {
        return reader.bytes();
    }

    /** Makes ready for the next request. */
    void next() throws IOException {
        var isOver = reader.isLast();
        reader.reset();
        if (isOver) {
            reopen();
        }
    }

    /** Opens it anew. */
    void reopen() throws IOException {
        channel.close();
        reader.reset();
        channel = open();
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing more is wanted of it.
        }
    }
}
