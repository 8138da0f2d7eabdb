package org.huddleboard.shell.security;

import org.huddleboard.people.SignIn;
import org.huddleboard.shared.ActorAuthentication;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.MemberId;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Makes the authentication of somebody who was let in, and says whether it still holds. */
@Component
class SignedIn {
    private final SignIn door;

    SignedIn(SignIn door) {
        this.door = door;
    }

    Authentication as(SignIn.Welcome welcome) {
        var member = welcome.member();
        var authentication = new ActorAuthentication(
                new CurrentActor.Member(member), welcome.username(), () -> door.rolesOf(member));
        authentication.setDetails(new Stamp(member, welcome.stamp()));
        return authentication;
    }

    /** False when the account has ended or has another password since the session was opened. */
    boolean holds(Authentication authentication) {
        return !(authentication.getDetails() instanceof Stamp(var member, var stamp)) || door.isOpen(member, stamp);
    }

    private record Stamp(MemberId member, int stamp) {}
}
