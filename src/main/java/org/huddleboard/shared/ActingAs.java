package org.huddleboard.shared;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Does one piece of work in the name of a screen, a token or, for the demo centre, a member; then steps back. The actor
 * is carried beside the security context, because inside a Vaadin session that context is always the session's own.
 */
public final class ActingAs {
    private static final ScopedValue<@Nullable CurrentActor> ACTING = ScopedValue.newInstance();
    private static final @Nullable CurrentActor NOBODY = null;

    private ActingAs() {}

    public static <T> T actor(CurrentActor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(new ActorAuthentication(actor, "", Set::of));
        SecurityContextHolder.setContext(mine);
        try {
            return ScopedValue.where(ACTING, actor).call(work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does work that belongs to others, such as telling their screens: each of them asks in their own name. */
    public static void nobody(Runnable work) {
        ScopedValue.where(ACTING, NOBODY).run(work);
    }

    static Optional<CurrentActor> current() {
        return ACTING.isBound() ? Optional.ofNullable(ACTING.get()) : Optional.empty();
    }
}
