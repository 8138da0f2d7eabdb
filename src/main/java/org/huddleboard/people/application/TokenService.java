package org.huddleboard.people.application;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.huddleboard.people.ApiTokenId;
import org.huddleboard.people.domain.ApiToken;
import org.huddleboard.people.domain.ApiTokenRepository;
import org.huddleboard.people.domain.Secret;
import org.huddleboard.privacy.AuditTrail;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Makes and revokes the keys of programs. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PEOPLE_MANAGE')")
public class TokenService {
    private final ApiTokenRepository tokens;
    private final RoleTable table;
    private final AuditTrail audit;
    private final CurrentMember me;
    private final Clock clock;

    TokenService(ApiTokenRepository tokens, RoleTable table, AuditTrail audit, CurrentMember me, Clock clock) {
        this.tokens = tokens;
        this.table = table;
        this.audit = audit;
        this.me = me;
        this.clock = clock;
    }

    /** The keys that work, by name. */
    public List<TokenCard> tokens() {
        return tokens.findByRevokedAtIsNullOrderByName(Limit.of(200)).stream()
                .map(token -> new TokenCard(token.id(), token.name(), token.scopes(), token.madeAt()))
                .toList();
    }

    /** Every scope a key may have. */
    public Set<String> scopes() {
        return table.scopes();
    }

    @Transactional
    public MadeToken make(@Valid MakeToken make) {
        if (make.name().isBlank()) {
            throw BrokenRule.at("name", "people.rule.nameMissing");
        }
        if (!table.scopes().containsAll(make.scopes())) {
            throw BrokenRule.at("scopes", "people.rule.scopeUnknown");
        }
        var secret = new Secret("hb_" + Secret.create().text());
        var token = tokens.save(new ApiToken(make.name(), secret, make.scopes(), me.id(), clock.instant()));
        audit.note(AuditTrail.Deed.TOKEN_MADE, null, token.id().value());
        return new MadeToken(token.id(), secret.text());
    }

    @Transactional
    public void revoke(ApiTokenId id) {
        var token = tokens.findById(id).orElseThrow(NotFound::new);
        token.revoke(clock.instant());
        tokens.save(token);
        audit.note(AuditTrail.Deed.TOKEN_REVOKED, null, id.value());
    }
}
