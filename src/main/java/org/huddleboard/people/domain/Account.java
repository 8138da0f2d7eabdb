package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.people.AccountState;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** How a member signs in. The stamp goes up when every open session has to end. */
@Entity
@Table(name = "people_account")
public class Account {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    private String username;
    private @Nullable String email;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.LISTED;

    private int stamp;
    private Instant madeAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(MemberId member, String username, @Nullable String email, Instant madeAt) {
        if (username.isBlank()) {
            throw BrokenRule.at("username", "people.rule.usernameMissing");
        }
        this.member = member;
        this.username = username.strip().toLowerCase(Locale.ROOT);
        this.email = plain(email);
        this.madeAt = madeAt;
    }

    private static @Nullable String plain(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    public void write(@Nullable String email) {
        this.email = plain(email);
    }

    public void invite() {
        if (state == AccountState.ACTIVE) {
            throw new BrokenRule("people.rule.alreadySignsIn");
        }
        state = AccountState.INVITED;
    }

    /** Sets the password, opens the door, and closes every session that was opened with the password before. */
    public void open(String passwordHash) {
        if (state == AccountState.ENDED) {
            throw new BrokenRule("people.rule.accountEnded");
        }
        this.passwordHash = passwordHash;
        this.state = AccountState.ACTIVE;
        this.stamp++;
    }

    public void end() {
        state = AccountState.ENDED;
        passwordHash = null;
        stamp++;
    }

    public MemberId member() {
        return member;
    }

    public String username() {
        return username;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public AccountState state() {
        return state;
    }

    public int stamp() {
        return stamp;
    }
}
