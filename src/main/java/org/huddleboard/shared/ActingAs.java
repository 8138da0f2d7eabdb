package org.huddleboard.shared;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does one piece of work in the name of a screen, a token or, for the demo centre, a member; then steps back. */
public final class ActingAs {
    private ActingAs() {}

    public static <T> T actor(CurrentActor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(new ActorAuthentication(actor, "", Set::of));
        SecurityContextHolder.setContext(mine);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
