package org.huddleboard.tips.application.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.tips.application.TipWords;

/** One tip of the demo centre as it goes into the table; without an author it comes from the collection. */
record DemoTip(
        UUID id,
        UUID key,
        SiteId site,
        TipWords words,
        Optional<MemberId> author,
        Instant writtenAt,
        MemberId verifier,
        LocalDate verifiedOn,
        LocalDate verifiedUntil) {}
