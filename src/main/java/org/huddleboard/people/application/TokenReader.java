package org.huddleboard.people.application;

import java.util.Optional;
import org.huddleboard.people.ApiTokens;
import org.huddleboard.people.domain.ApiToken;
import org.huddleboard.people.domain.ApiTokenRepository;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** Recognises a program by the hash of its key; a revoked key is nobody's. */
@Component
class TokenReader implements ApiTokens {
    private final ApiTokenRepository tokens;

    TokenReader(ApiTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public Optional<CurrentActor.Token> recognise(String secret) {
        return tokens.findBySecretHash(Secret.hashOf(secret))
                .filter(token -> !token.isRevoked())
                .map(TokenReader::actor);
    }

    private static CurrentActor.Token actor(ApiToken token) {
        return new CurrentActor.Token(token.id().value(), token.scopes());
    }
}
