package org.huddleboard.feedback.application.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.application.demo.CardTexts.Words;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;

/** Writes the cards of one team: which kind, which words, who may read them, and what the receiver did with them. */
final class CardDesk {
    private static final double THANKS = 0.42;
    private static final double TRY = 0.52;
    private static final double BOOST = 0.58;
    private static final double TAKEN_IN = 0.95;
    private static final double ANSWERED = 0.25;
    private static final int SHIFT_MINUTES = 560;

    private final DemoStory story;
    private final DemoCast cast;
    private final RandomGenerator chance;
    private final CardTexts english;
    private final CardTexts spanish;
    private final Map<Kind, Deck<Words>> inEnglish = new EnumMap<>(Kind.class);
    private final Map<Kind, Deck<Words>> inSpanish = new EnumMap<>(Kind.class);
    private final Deck<String> teamThanks;
    private int number;

    CardDesk(DemoStory story, DemoCast cast, RandomGenerator chance, CardTexts english, CardTexts spanish) {
        this.story = story;
        this.cast = cast;
        this.chance = chance;
        this.english = english;
        this.spanish = spanish;
        this.teamThanks = new Deck<>(() -> DemoCast.lines("thanks_team_en.txt"), chance);
        for (var kind : Kind.values()) {
            inEnglish.put(kind, new Deck<>(() -> words(english, kind), chance));
            inSpanish.put(kind, new Deck<>(() -> words(spanish, kind), chance));
        }
    }

    private enum Kind {
        KEEP,
        TRY,
        BOOST,
        THANKS
    }

    private List<Words> words(CardTexts texts, Kind kind) {
        return switch (kind) {
            case KEEP -> texts.keepDoing(chance);
            case TRY -> texts.tryDifferently();
            case BOOST -> texts.boost();
            case THANKS -> texts.thanks();
        };
    }

    DemoCard card(DemoPerson from, DemoPerson to, LocalDate day) {
        var isSpanish = CardStory.sharedSpanish(from, to).isPresent();
        var kind = kind(isSpanish, to.isLeader());
        var words = draw(isSpanish ? inSpanish : inEnglish, kind);
        var texts = isSpanish ? spanish : english;
        var at = moment(to, day);
        var thanked = thanked(day, at);
        var answered = kind != Kind.THANKS && chance.nextDouble() < ANSWERED;
        var reply = texts.replies().get(chance.nextInt(texts.replies().size()));
        return new DemoCard(
                story.id("card/" + from.username() + "/" + to.username() + "/" + day + "/" + number++),
                words.model(),
                words.bearing(),
                audience(words, to),
                from.id(),
                Optional.of(to.id()),
                to.team().map(name -> cast.teams().get(name)),
                texts.said(words, day),
                at,
                thanked,
                answered ? thanked.map(_ -> reply) : Optional.empty());
    }

    DemoCard thanksTo(String team, DemoPerson from, LocalDate day) {
        var words = CardTexts.thanks(teamThanks.draw());
        return new DemoCard(
                story.id("card/" + from.username() + "/" + team + "/" + day),
                words.model(),
                words.bearing(),
                Audience.TEAM_AND_WALL,
                from.id(),
                Optional.empty(),
                Optional.ofNullable(cast.teams().get(team)),
                words.parts(),
                moment(from, day),
                Optional.empty(),
                Optional.empty());
    }

    private Kind kind(boolean isSpanish, boolean toLeader) {
        var drawn = chance.nextDouble();
        if (drawn < THANKS) {
            return Kind.THANKS;
        }
        if (drawn < TRY) {
            return toLeader ? Kind.KEEP : Kind.TRY;
        }
        return drawn < BOOST && !isSpanish && !toLeader ? Kind.BOOST : Kind.KEEP;
    }

    private static Words draw(Map<Kind, Deck<Words>> decks, Kind kind) {
        var deck = decks.get(kind);
        if (deck == null) {
            throw new IllegalStateException("no deck for " + kind);
        }
        return deck.draw();
    }

    private Audience audience(Words words, DemoPerson to) {
        var drawn = chance.nextDouble();
        if (words.model() == FeedbackModel.THANKS) {
            return drawn < 0.45 ? Audience.TEAM : drawn < 0.8 ? Audience.TEAM_AND_WALL : Audience.RECEIVER;
        }
        if (drawn < 0.6 || to.isLeader()) {
            return Audience.RECEIVER;
        }
        return drawn < 0.85 || words.bearing() == Bearing.TRY_DIFFERENTLY
                ? Audience.RECEIVER_AND_LEADER
                : Audience.TEAM;
    }

    /** Some time in the receiver's shift. */
    private Instant moment(DemoPerson to, LocalDate day) {
        var opens = DemoZones.isEvening(to) ? LocalTime.of(16, 20) : LocalTime.of(8, 20);
        var minutes = chance.nextInt(DemoZones.isEvening(to) ? SHIFT_MINUTES - 150 : SHIFT_MINUTES);
        return day.atTime(opens).atZone(DemoZones.of(to)).toInstant().plus(Duration.ofMinutes(minutes));
    }

    /** Nearly every card is taken in the same day; of the last two days some wait. */
    private Optional<Instant> thanked(LocalDate day, Instant at) {
        var isFresh = day.isAfter(story.today().minusDays(3));
        var minutes = chance.nextInt(5, 200);
        return chance.nextDouble() < (isFresh ? 0.6 : TAKEN_IN)
                ? Optional.of(at.plus(Duration.ofMinutes(minutes)))
                : Optional.empty();
    }
}
