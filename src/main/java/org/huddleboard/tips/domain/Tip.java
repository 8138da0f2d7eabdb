package org.huddleboard.tips.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipKind;
import org.jspecify.annotations.Nullable;

/** What helped one and may help all of a site. Its words change by revisions, and each revision wants a check. */
@Entity
public class Tip {
    /** How long a check holds unless somebody says otherwise. */
    public static final int WEEKS_RIGHT = 8;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TipId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID clientKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site"))
    private SiteId site;

    @Embedded
    private Filing filing;

    @Embedded
    private TipText text;

    /** Null once the author has left: the tip stays. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author"))
    private @Nullable MemberId author;

    private Instant writtenAt;
    private int revision;
    private Instant revisedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "verifier"))
    private @Nullable MemberId verifier;

    private @Nullable LocalDate verifiedOn;

    /** Of a revision that nobody has checked: the day it was made. */
    private LocalDate verifiedUntil;

    /** When anything but an outcome last changed. */
    private Instant touchedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Tip() {}

    private Tip(
            UUID clientKey,
            SiteId site,
            Filing filing,
            TipText text,
            @Nullable MemberId author,
            Instant at,
            LocalDate today) {
        this.id = TipId.create();
        this.clientKey = clientKey;
        this.site = site;
        this.filing = filing;
        this.text = text.checkedFor(filing.kind());
        this.author = author;
        this.writtenAt = at;
        this.revision = 1;
        this.revisedAt = at;
        this.verifiedUntil = today;
        this.touchedAt = at;
    }

    /** A first revision, to be checked from the day it was written. */
    public static Tip written(
            UUID clientKey, SiteId site, Filing filing, TipText text, MemberId author, Instant at, LocalDate today) {
        return new Tip(clientKey, site, filing, text, author, at, today);
    }

    /** One of the collection that comes with the board: nobody's own, checked by whoever put it on the shelf. */
    public static Tip collected(
            UUID clientKey, SiteId site, Filing filing, TipText text, MemberId by, Instant at, LocalDate today) {
        var tip = new Tip(clientKey, site, filing, text, null, at, today);
        tip.verify(by, at, today);
        return tip;
    }

    /** Says that the tip is right, for eight weeks from today; four eyes see more than two. */
    public void verify(MemberId by, Instant at, LocalDate today) {
        if (by.equals(author)) {
            throw new BrokenRule("tips.rule.ownCheck");
        }
        verifier = by;
        verifiedOn = today;
        verifiedUntil = today.plusWeeks(WEEKS_RIGHT);
        touchedAt = at;
    }

    /** Takes other words; answers whether they are other words at all. */
    public boolean change(Filing newFiling, TipText newText, Instant at, LocalDate today) {
        if (newFiling.kind() != filing.kind()) {
            throw BrokenRule.at("kind", "tips.rule.kindStays");
        }
        if (newText.checkedFor(filing.kind()).equals(text) && newFiling.equals(filing)) {
            return false;
        }
        filing = newFiling;
        text = newText;
        revision++;
        revisedAt = at;
        verifier = null;
        verifiedOn = null;
        verifiedUntil = today;
        touchedAt = at;
        return true;
    }

    /** Whether that colleague may say how it went: it is a tip, and not their own. */
    public void tryableBy(MemberId member) {
        if (filing.kind() == TipKind.PRACTICE) {
            throw new BrokenRule("tips.rule.practiceNotTried");
        }
        if (member.equals(author)) {
            throw new BrokenRule("tips.rule.notYourOwn");
        }
    }

    public TipState stateOn(LocalDate day) {
        return TipState.on(day, verifiedOn != null, verifiedUntil);
    }

    boolean wasVerifiedOn(LocalDate day) {
        return day.equals(verifiedOn);
    }

    public TipId id() {
        return id;
    }

    public SiteId site() {
        return site;
    }

    public Filing filing() {
        return filing;
    }

    public TipText text() {
        return text;
    }

    public Optional<MemberId> author() {
        return Optional.ofNullable(author);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public int revision() {
        return revision;
    }

    public Instant revisedAt() {
        return revisedAt;
    }

    public Optional<MemberId> verifier() {
        return Optional.ofNullable(verifier);
    }

    public LocalDate verifiedUntil() {
        return verifiedUntil;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tip that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
