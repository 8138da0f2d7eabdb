package org.huddleboard.bench.wall;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/**
 * What lies between a browser and the board, to be pulled out without a word: while it is out nothing is passed, nothing
 * is closed and nothing is refused, as behind an access point that has lost its own line.
 */
public final class Cable implements AutoCloseable {
    /** How a line dies, and what is left of it when there is one again. */
    public enum Loss {
        /** Whoever calls is let in and hears nothing; what was said meanwhile arrives when the line is back. */
        SILENT,
        /** Whoever calls is not even answered; conversations of before stay dumb for ever. */
        UNANSWERED
    }

    private static final int QUEUE = 1;
    private static final int PIECE = 16 * 1024;
    private static final int SOON = 500;

    private final int board;
    private final Loss loss;
    private final ServerSocket door;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final List<Socket> waiting = new ArrayList<>();
    private volatile CountDownLatch passing = new CountDownLatch(0);
    private volatile Object era = new Object();

    public Cable(String address, Loss loss) throws IOException {
        this.board = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        this.loss = loss;
        this.door = new ServerSocket(0, QUEUE, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::letIn);
    }

    public String address() {
        return "http://" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    /** From now on nothing goes through. */
    public void pull() throws IOException {
        passing = new CountDownLatch(1);
        if (loss == Loss.UNANSWERED) {
            era = new Object();
            fillTheQueue();
        }
    }

    /** Nobody takes calls any more, so that the system itself leaves them unanswered once as many wait as it allows. */
    private void fillTheQueue() throws IOException {
        try {
            while (true) {
                waiting.add(call(door.getLocalPort()));
            }
        } catch (SocketTimeoutException _) {
            // The next one hears nothing: it is full.
        }
    }

    public void plug() throws IOException {
        for (var one : waiting) {
            one.close();
        }
        waiting.clear();
        passing.countDown();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                open.add(caller);
                if (loss == Loss.UNANSWERED) {
                    await();
                }
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException _) {
                // The door was closed, or whoever called has gone.
            }
        }
    }

    private void talk(Socket caller) {
        try {
            await();
            var answering = call(board);
            open.add(answering);
            var born = era;
            Thread.ofVirtual().start(() -> pass(answering, caller, born));
            pass(caller, answering, born);
        } catch (IOException _) {
            close(caller);
        }
    }

    private void pass(Socket from, Socket to, Object born) {
        try {
            var piece = new byte[PIECE];
            for (var count = from.getInputStream().read(piece);
                    count >= 0;
                    count = from.getInputStream().read(piece)) {
                await();
                if (born != era) {
                    return;
                }
                to.getOutputStream().write(piece, 0, count);
            }
        } catch (IOException _) {
            // One side has gone: the other is told below.
        }
        await();
        if (born == era) {
            close(from);
            close(to);
        }
    }

    private void await() {
        try {
            passing.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Socket call(int port) throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), SOON);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is no longer there.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        plug();
        open.forEach(Cable::close);
    }
}
