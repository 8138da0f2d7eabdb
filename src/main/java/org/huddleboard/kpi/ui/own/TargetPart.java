package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.between.FairTargetCard;
import org.huddleboard.kpi.application.between.NameFairTarget;
import org.huddleboard.kpi.ui.PlainFigure;
import org.huddleboard.shared.ui.AudienceLine;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;

/** What a member and their leader agree on as a target; opened on purpose, never in plain sight. */
class TargetPart extends Div {
    private static final int MONTHS_TO_KEEP = 3;

    private final MemberDesk desk;
    private final Side side;
    private final KpiCode kpi;

    TargetPart(MemberDesk desk, Side side, KpiCode kpi) {
        this.desk = desk;
        this.side = side;
        this.kpi = kpi;
        addClassName("own-target");
        var cards = desk.targets().of(side.member()).stream()
                .filter(card -> card.kpi() == kpi)
                .toList();
        var agreed = cards.stream().filter(FairTargetCard::agreed).findFirst();
        var named = cards.stream().filter(card -> !card.agreed()).findFirst();
        add(new H3(getTranslation("kpi.own.target.title." + side.key(), side.name())));
        agreed.ifPresent(this::agreed);
        named.ifPresent(this::named);
        if (agreed.isEmpty() && named.isEmpty()) {
            add(new Paragraph(getTranslation("kpi.own.target.why." + side.key(), side.name())), form(""));
        }
        add(new AudienceLine(getTranslation("kpi.own.target.audience." + side.key(), side.name())));
    }

    private TargetForm form(String start) {
        return new TargetForm(side, kpi, start, desk.today(), desk.targets()::name);
    }

    private void agreed(FairTargetCard card) {
        add(new Paragraph(getTranslation(
                card.due() ? "kpi.own.target.due" : "kpi.own.target.agreed",
                figure(card),
                day(card.from()),
                day(card.review()))));
        card.note().ifPresent(note -> add(note(note)));
        var row = new Div();
        row.addClassName("own-target__row");
        if (card.due()) {
            row.add(button(Optional.of(Glyph.CALENDAR), "kpi.own.target.keep", () -> keep(card))
                    .primary());
        }
        row.add(button(Optional.empty(), "kpi.own.target.change", () -> {
            row.removeFromParent();
            addComponentAtIndex(2, form(PlainFigure.of(this, kpi.unit(), card.figure())));
        }));
        if (side instanceof Side.Own) {
            row.add(button(
                            Optional.empty(),
                            "kpi.own.target.end",
                            () -> desk.targets().end(card.id()))
                    .soft());
        }
        add(row);
    }

    /** The same once more, for the other side to say yes to. */
    private void keep(FairTargetCard card) {
        var today = desk.today();
        desk.targets()
                .name(new NameFairTarget(
                        UUID.randomUUID(),
                        side.member(),
                        kpi,
                        card.figure(),
                        today,
                        today.plusMonths(MONTHS_TO_KEEP),
                        card.note().orElse("")));
    }

    private void named(FairTargetCard card) {
        var key = card.mine() ? "kpi.own.target.mine." : "kpi.own.target.theirs.";
        add(new Paragraph(
                getTranslation(key + side.key(), figure(card), day(card.from()), day(card.review()), side.name())));
        card.note().ifPresent(note -> add(note(note)));
        var row = new Div();
        row.addClassName("own-target__row");
        if (card.awaitsMe()) {
            row.add(
                    button(
                                    Optional.of(Glyph.CHECK),
                                    "kpi.own.target.yes",
                                    () -> desk.targets().agree(card.id()))
                            .primary(),
                    button(
                            Optional.empty(),
                            "kpi.own.target.no",
                            () -> desk.targets().turnDown(card.id())));
        } else {
            row.add(button(
                    Optional.empty(),
                    "kpi.own.target.back",
                    () -> desk.targets().turnDown(card.id())));
        }
        add(row);
    }

    private CardButton button(Optional<Glyph> glyph, String key, Runnable deed) {
        var words = getTranslation(key);
        var button = glyph.map(found -> new CardButton(found, words)).orElseGet(() -> new CardButton(words));
        button.addClickListener(_ -> deed.run());
        return button;
    }

    private static Component note(String words) {
        var note = new Paragraph(words);
        note.addClassName("own-target__note");
        return note;
    }

    private String figure(FairTargetCard card) {
        return PlainFigure.of(this, kpi.unit(), card.figure());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(getTranslation("kpi.words.dayPattern"), getLocale())
                .format(day);
    }
}
