package org.huddleboard.people;

import java.util.Optional;
import org.huddleboard.shared.CurrentActor;

/** Recognises programs by their key. */
public interface ApiTokens {
    Optional<CurrentActor.Token> recognise(String secret);
}
