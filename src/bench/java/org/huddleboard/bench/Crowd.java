package org.huddleboard.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many people in front of the same screen, each with a session, a page and a socket of their own. */
final class Crowd {
    private static final int OPENERS = 4;

    private final List<Visitor> people = new ArrayList<>();
    private final String address;

    Crowd(String address) throws IOException {
        this.address = address;
        for (var username : Board.TEAM) {
            people.add(Visitor.signedIn(address, username));
        }
    }

    /** What is done first at a new screen. */
    interface Opening<T> {
        T on(Page page) throws IOException;
    }

    /** So many screens more, each begun like that. */
    <T> List<T> open(int screens, Wires wires, Opening<T> opening) throws Exception {
        var deeds = new ArrayList<Callable<T>>();
        for (var screen = 0; screen < screens; screen++) {
            var person = people.get(screen % people.size());
            deeds.add(() -> open(person.atAnotherScreen(), wires, opening));
        }
        return atOnce(deeds);
    }

    private <T> T open(Visitor visitor, Wires wires, Opening<T> opening) throws Exception {
        var page = new Page(visitor, CardBoard.ROUTE);
        wires.open(address, URI.create(address).getPort(), page.pushPath(), visitor.cookies(), true);
        return opening.on(page);
    }

    /** Does all of it, a few at a time, and hands back what came of it in the same order. */
    static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        try (var hands = Executors.newFixedThreadPool(OPENERS)) {
            var done = new ArrayList<T>();
            try {
                for (var deed : hands.invokeAll(deeds)) {
                    done.add(deed.get());
                }
            } catch (ExecutionException e) {
                hands.shutdownNow();
                throw new IOException(e.getCause());
            }
            return done;
        }
    }
}
