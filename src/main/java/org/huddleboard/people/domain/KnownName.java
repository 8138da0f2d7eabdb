package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** One name that files and the sign-in page know a member by; case and blanks do not count. */
@Entity
@Table(name = "people_known_name")
public class KnownName {
    @Id
    private String knownAs;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "member_id"))
    private MemberId member;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected KnownName() {}

    public KnownName(String name, MemberId member) {
        this.knownAs = plain(name);
        this.member = member;
    }

    /** The name as it is compared. */
    public static String plain(String name) {
        return name.replaceAll("[\\s\\u00a0\\u202f]+", "").toLowerCase(Locale.ROOT);
    }

    public String knownAs() {
        return knownAs;
    }

    public MemberId member() {
        return member;
    }
}
