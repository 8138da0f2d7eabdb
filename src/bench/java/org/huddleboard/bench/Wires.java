package org.huddleboard.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** All sockets of one side, read by one thread, so that the client stays small beside what it measures. */
final class Wires implements AutoCloseable {
    private final Selector selector;
    private final Queue<Wire> coming = new ConcurrentLinkedQueue<>();
    private final List<Wire> open = new CopyOnWriteArrayList<>();
    private final AtomicReference<Round> round = new AtomicReference<>();
    private final AtomicInteger lost = new AtomicInteger();

    Wires(String name) throws IOException {
        selector = Selector.open();
        Thread.ofPlatform().name("wires-" + name).daemon().start(this::read);
    }

    /** Opens one more and waits until it is ready. */
    Wire open(String address, int port, String path, String cookies, boolean greets)
            throws IOException, InterruptedException {
        var wire = new Wire(address, port, path, cookies, greets, round);
        open.add(wire);
        coming.add(wire);
        selector.wakeup();
        wire.awaitReady();
        return wire;
    }

    Round begin(String mark) {
        if (lost.get() > 0) {
            throw new IllegalStateException(lost.get() + " sockets were closed by the other side");
        }
        var next = new Round(mark, open.size());
        round.set(next);
        return next;
    }

    /** Bytes of the messages of the last round, the middle one. */
    int messageLength() {
        return (int) Samples.of(open.stream().map(Wire::lastLength).toList()).median();
    }

    private void read() {
        try {
            while (selector.isOpen()) {
                for (var wire = coming.poll(); wire != null; wire = coming.poll()) {
                    wire.channel().register(selector, SelectionKey.OP_READ, wire);
                }
                selector.select(this::read);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(SelectionKey key) {
        var wire = (Wire) key.attachment();
        try {
            if (!wire.read()) {
                drop(key, wire);
            }
        } catch (IOException _) {
            drop(key, wire);
        }
    }

    private void drop(SelectionKey key, Wire wire) {
        lost.incrementAndGet();
        key.cancel();
        try {
            wire.close();
        } catch (IOException _) {
            // It is gone either way.
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        for (var wire : open) {
            wire.close();
        }
    }
}
