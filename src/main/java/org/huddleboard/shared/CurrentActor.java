package org.huddleboard.shared;

import java.util.Set;
import java.util.UUID;

/** Whoever is asking: a person signed in, a program with a token, or a paired wall screen. */
public sealed interface CurrentActor {
    record Member(MemberId id) implements CurrentActor {}

    record Token(UUID id, Set<String> scopes) implements CurrentActor {
        public Token {
            scopes = Set.copyOf(scopes);
        }
    }

    record Screen(UUID id, TeamId team) implements CurrentActor {}
}
