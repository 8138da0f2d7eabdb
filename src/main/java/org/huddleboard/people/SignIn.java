package org.huddleboard.people;

import java.util.Optional;
import java.util.Set;
import org.huddleboard.shared.MemberId;

/** How a person says who they are, and how the door is kept. It asks no permission: the security chain asks it. */
public interface SignIn {
    /** Tries a name and a password from an address; takes the same time whether or not the name is known. */
    Outcome withPassword(String username, String password, String address);

    /** Who a browser that stays signed in belongs to. */
    Optional<Welcome> withKeepsake(String secret);

    /** Lets a browser stay signed in; the secret is handed out once. */
    String keep(MemberId member);

    /** Ends one browser's stay. */
    void forget(String secret);

    /** Whether a session opened with that stamp may go on. */
    boolean isOpen(MemberId member, int stamp);

    /** The roles held today anywhere; none when the account has ended. */
    Set<String> rolesOf(MemberId member);

    /** What became of a try. */
    sealed interface Outcome {}

    /** In. The stamp says which password opened the session. */
    record Welcome(MemberId member, String username, int stamp) implements Outcome {}

    /** Wrong name or wrong password: which of them is not told. */
    record Wrong() implements Outcome {}

    /** Too many wrong tries; the next ones have to wait. */
    record Slow() implements Outcome {}
}
