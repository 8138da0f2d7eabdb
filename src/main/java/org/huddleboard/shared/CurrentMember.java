package org.huddleboard.shared;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is asking, in the field's words. */
@Component
public class CurrentMember {
    /** Whoever is asking, if anybody has said who they are. */
    public Optional<CurrentActor> actor() {
        return ActingAs.current().or(CurrentMember::signedIn);
    }

    private static Optional<CurrentActor> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentActor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** The person who is asking; refuses programs and screens. */
    public MemberId id() {
        return ifPerson().orElseThrow(() -> new AccessDeniedException("for members only"));
    }

    public Optional<MemberId> ifPerson() {
        return actor().filter(CurrentActor.Member.class::isInstance)
                .map(CurrentActor.Member.class::cast)
                .map(CurrentActor.Member::id);
    }
}
