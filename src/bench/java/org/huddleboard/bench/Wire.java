package org.huddleboard.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One WebSocket, read as far as a measurement needs: whole messages are only looked through for the round's mark. */
final class Wire {
    private static final int FIRST_BUFFER = 16 * 1024;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SWITCHED = "HTTP/1.1 101".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final AtomicReference<Round> round;
    private final CountDownLatch greeted;
    private ByteBuffer in = ByteBuffer.allocate(FIRST_BUFFER);
    private volatile boolean open;
    private @Nullable Round seen;
    private volatile int lastLength;

    /** A socket is ready once it is open, and, where the other side greets first, once it has greeted. */
    Wire(String address, int port, String path, String cookies, boolean greets, AtomicReference<Round> round)
            throws IOException {
        this.round = round;
        this.greeted = new CountDownLatch(greets ? 2 : 1);
        channel = SocketChannel.open(new InetSocketAddress("localhost", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        var key = Base64.getEncoder().encodeToString(new byte[16]);
        var head = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: " + address
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                + key + "\r\n" + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "\r\n";
        channel.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
    }

    /** Nothing more comes; whoever waits for it need not. */
    void close() throws IOException {
        open = false;
        greeted.countDown();
        greeted.countDown();
        channel.close();
    }

    SocketChannel channel() {
        return channel;
    }

    void awaitReady() throws IOException, InterruptedException {
        if (!greeted.await(30, TimeUnit.SECONDS) || !open) {
            throw new IOException("the socket did not open");
        }
    }

    /** Bytes of the last message that carried a mark. */
    int lastLength() {
        return lastLength;
    }

    /** Reads what is there; false once the other side has closed. */
    boolean read() throws IOException {
        int count;
        while ((count = channel.read(in)) > 0) {
            var now = System.nanoTime();
            in.flip();
            var on = (open || opened()) && messages(now);
            in.compact();
            if (!on && open) {
                return false;
            }
            if (!in.hasRemaining()) {
                in = ByteBuffer.allocate(in.capacity() * 2).put(in.flip());
            }
        }
        return count == 0;
    }

    private boolean opened() throws IOException {
        var end = Bytes.find(in.array(), in.position(), in.limit(), END_OF_HEAD);
        if (end < 0) {
            return false;
        }
        if (Bytes.find(in.array(), 0, SWITCHED.length, SWITCHED) != 0) {
            throw new IOException("no socket: " + new String(in.array(), 0, end, StandardCharsets.US_ASCII));
        }
        in.position(end + END_OF_HEAD.length);
        open = true;
        greeted.countDown();
        return true;
    }

    private boolean messages(long now) throws IOException {
        for (var frame = Frame.next(in); frame != null; frame = Frame.next(in)) {
            switch (frame.kind()) {
                case CLOSE -> {
                    return false;
                }
                case PING -> pong(frame);
                default -> look(frame, now);
            }
            in.position(frame.end());
        }
        return true;
    }

    private void look(Frame frame, long now) {
        greeted.countDown();
        var current = round.get();
        if (current != null
                && current != seen
                && Bytes.find(in.array(), frame.begin(), frame.end(), current.mark()) >= 0) {
            seen = current;
            lastLength = frame.end() - frame.begin();
            current.arrived(now);
        }
    }

    private void pong(Frame frame) throws IOException {
        var length = frame.end() - frame.begin();
        channel.write(ByteBuffer.allocate(6 + length)
                .put((byte) (0x80 | PONG))
                .put((byte) (0x80 | length))
                .putInt(0)
                .put(in.array(), frame.begin(), length)
                .flip());
    }
}
