package org.huddleboard.tips.application.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.demo.DemoCast;
import org.huddleboard.shared.demo.DemoPerson;
import org.huddleboard.shared.demo.DemoStory;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.application.StarterCollection;
import org.huddleboard.tips.application.TipWords;

/** Tells which tips the people of the demo centre wrote, who checked them, and how they went for colleagues. */
final class TipStory {
    private static final int WEEKS_RIGHT = 8;
    private static final List<String> WORKED = List.of("", "", "", "Calmed it at once", "Saved a second call", "");
    private static final List<String> DID_NOT =
            List.of("The customer had no smartphone", "Took too long in a chat", "They wanted it in writing");

    /** Of these three, one is due today and two are over. */
    private static final List<String> DUE = List.of("kofi", "callum", "tom.ackroyd");

    private final DemoStory story;
    private final DemoCast cast;
    private final Random chance;
    private final List<DemoOutcome> outcomes = new ArrayList<>();

    TipStory(DemoStory story, DemoCast cast) {
        this.story = story;
        this.cast = cast;
        this.chance = new Random(story.seed() + 4);
    }

    List<DemoOutcome> outcomes() {
        return outcomes;
    }

    List<DemoTip> tips() {
        var tips = new ArrayList<DemoTip>();
        cast.sites()
                .values()
                .forEach(site -> StarterCollection.entries().forEach(entry -> tips.add(collected(site, entry))));
        for (var line : DemoCast.lines("tips.txt")) {
            var cells = line.split("\\s*\\|\\s*");
            tips.add(tip(cells[0], words(cells)));
        }
        return tips;
    }

    private DemoTip collected(SiteId site, StarterCollection.Entry entry) {
        var on = story.today().minusDays(30L + chance.nextInt(20));
        return new DemoTip(
                story.id("tip/" + site + "/" + entry.words().language() + "/" + entry.name()),
                entry.keyAt(site),
                site,
                entry.words(),
                Optional.empty(),
                at(on, siteName(site)),
                verifier(siteName(site)).id(),
                on,
                on.plusWeeks(WEEKS_RIGHT));
    }

    private static TipWords words(String[] cells) {
        return new TipWords(
                TipKind.TIP,
                ContactReason.valueOf(cells[2]),
                TipChannel.valueOf(cells[3]),
                cells[1],
                cells[4],
                "",
                "",
                cells[5],
                cells[6],
                cells[7]);
    }

    private DemoTip tip(String username, TipWords words) {
        var author = cast.named(username);
        var verifiedOn = verifiedOn(username);
        var written = verifiedOn.minusDays(3L + chance.nextInt(60));
        var tip = new DemoTip(
                story.id("tip/" + username + "/" + words.title()),
                story.id("tip/" + username + "/" + words.title()),
                cast.sites()
                        .getOrDefault(
                                author.site(), cast.sites().values().iterator().next()),
                words,
                Optional.of(author.id()),
                at(written, author.site()),
                verifier(author.site()).id(),
                verifiedOn,
                verifiedOn.plusWeeks(WEEKS_RIGHT));
        outcomes(tip, author);
        return tip;
    }

    /** Grace’s tip of the pictures was found right yesterday, so that it is the tip of the day. */
    private LocalDate verifiedOn(String username) {
        if (username.equals("grace")) {
            return story.today().minusDays(1);
        }
        var due = DUE.indexOf(username);
        return due < 0
                ? story.today().minusDays(3L + chance.nextInt(45))
                : story.today().minusWeeks(WEEKS_RIGHT).minusDays(due * 4L);
    }

    private void outcomes(DemoTip tip, DemoPerson author) {
        var isPictures = author.username().equals("grace");
        var colleagues = new ArrayList<>(cast.people().stream()
                .filter(person -> person.isAgent() && person.site().equals(author.site()) && person != author)
                .toList());
        Collections.shuffle(colleagues, chance);
        var tried = colleagues.stream()
                .filter(person -> !person.isNewStarter() && !cast.isApart(person))
                .toList();
        var many = isPictures ? 36 : chance.nextInt(14);
        var works = 0.55 + chance.nextDouble() * 0.4;
        for (var i = 0; i < Math.min(many, tried.size()); i++) {
            var worked = isPictures ? i >= 5 : chance.nextDouble() < works;
            var reason = worked ? draw(WORKED) : draw(DID_NOT);
            var day = story.today().minusDays(1L + chance.nextInt(40));
            var by = tried.get(i);
            outcomes.add(new DemoOutcome(
                    story.id("outcome/" + tip.id() + "/" + by.username()),
                    tip.id(),
                    by.id(),
                    worked,
                    reason,
                    at(day, by.site())));
        }
    }

    private String draw(List<String> reasons) {
        return reasons.get(chance.nextInt(reasons.size()));
    }

    private DemoPerson verifier(String site) {
        return cast.named(site.equals("Manila") ? "tess.alvarez" : "quinn");
    }

    private String siteName(SiteId site) {
        return cast.sites().entrySet().stream()
                .filter(entry -> entry.getValue().equals(site))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private Instant at(LocalDate day, String site) {
        var isManila = site.equals("Manila");
        var opens = LocalTime.of(isManila ? 16 : 8, 30).plusMinutes(chance.nextInt(400));
        return day.atTime(opens)
                .atZone(ZoneId.of(isManila ? "Asia/Manila" : "Europe/London"))
                .toInstant();
    }
}
