package org.huddleboard.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.Variation;
import org.huddleboard.shared.ui.chart.ChartEvent;
import org.huddleboard.shared.ui.chart.ChartLimits;
import org.huddleboard.shared.ui.chart.ChartPoint;
import org.huddleboard.shared.ui.chart.ChartTarget;
import org.huddleboard.shared.ui.chart.LineChart;
import org.huddleboard.shared.ui.chart.Sparkline;
import org.huddleboard.shared.ui.chart.WobbleBand;

/** The whole kit on one page, as on the kit's picture; for looking at it, and for tests that build every part. */
public class KitGallery extends Main {
    static final double[] WEEKS = {
        69.1, 70.4, 68.7, 69.9, 70.8, 69.0, 70.1, 69.4, 68.8, 70.3, 69.7, 69.2, 70.6, 71.2, 70.4, 71.9, 71.1, 72.0,
        70.9, 71.4
    };

    public KitGallery() {
        addClassName("kit-gallery");
        var head = new PageHead("Kit: five kinds, four meanings, one band");
        head.under("Everything a screen is made of");
        head.right(
                new ChoiceBar<>(List.of("For me", "From me", "Asked for"), Function.identity()).asTabs(),
                new Button("Week 46", Glyph.CHEVRON_DOWN.icon(GlyphSize.SMALL)));
        add(
                head,
                grid(kinds()),
                grid(bands()),
                marks(),
                rows(),
                new Sheet(new LineChart(series())),
                grid(TeamCharts.all()),
                day(),
                fields());
        add(new EmptyState("Nobody has written to you yet", "Ask for it: people write more when they are asked.")
                .step(new PrimaryButton("Ask Priya", Glyph.SPEECH))
                .step(new Button("Thank Ben"))
                .shape(CardKind.FEEDBACK, CardKind.THANKS));
        var icons = new Sheet();
        for (var glyph : Glyph.values()) {
            icons.add(glyph.icon(GlyphSize.LARGE));
        }
        add(icons);
    }

    private static Div grid(Component... parts) {
        var grid = new Div(parts);
        grid.addClassName("kit-gallery__grid");
        return grid;
    }

    private static Component[] kinds() {
        return IntStream.range(0, CardKind.values().length)
                .mapToObj(i -> card(CardKind.values()[i]))
                .toArray(Component[]::new);
    }

    private static Component card(CardKind kind) {
        var card = new WordsCard(
                kind, kind.name().charAt(0) + kind.name().substring(1).toLowerCase());
        card.setWhen("today, 11:52");
        card.words(new Paragraph("You took the tariff chat off me. I got my break because of you."));
        if (kind == CardKind.FEEDBACK) {
            card.actions(new CardButton(Glyph.HEART, "Thank Priya").primary(), new CardButton(Glyph.QUESTION, "Ask"));
            card.audience("Only you and Priya can see this");
        }
        return kind == CardKind.FEEDBACK ? new CardStack(card, List.of(CardKind.TIP, CardKind.TASK)) : card;
    }

    private static Component[] bands() {
        return new Component[] {
            figure("73.2%", 73.2, 66.3, 79.1, Variation.USUAL, "Usual wobble"),
            figure("81.6%", 81.6, 75.3, 86.5, Variation.IMPROVING, "Improving"),
            figure("60.3%", 60.3, 53, 67.2, Variation.CONCERNING, "Concerning")
        };
    }

    private static Component figure(
            String value, double at, double low, double high, Variation variation, String word) {
        var band = new WobbleBand.Figure(
                "FCR",
                value + ", usually 64 to 77",
                at,
                low,
                high,
                new WobbleBand.Band(64, 77, "64%", "77%"),
                new ChartTarget(72, "target 72%"),
                variation);
        return new FigureSheet(new FigureSheet.Figure(
                "FCR",
                "solved first time",
                value,
                "131 of 179 calls",
                variation != Variation.CONCERNING,
                word,
                band,
                "Inside the band. Four weeks would say more."));
    }

    private static Component marks() {
        var sheet = new Sheet("Variation and assurance");
        var row = new Div(
                new VariationMark(Variation.USUAL, "Usual wobble"),
                new VariationMark(Variation.IMPROVING, "Improving"),
                new VariationMark(Variation.CONCERNING, "Concerning"),
                new VariationMark(Variation.CHANGED, "Changed, neither way"),
                new VariationMark(Variation.NOT_JUDGED, "Not judged yet"),
                new AssuranceMark(Assurance.MEETS, "Meets target"),
                new AssuranceMark(Assurance.HIT_AND_MISS, "Hit and miss"),
                new AssuranceMark(Assurance.MISSES, "Misses target"));
        row.addClassName("hb-row");
        var buttons = new Div(
                new PrimaryButton("First", Glyph.PENCIL),
                new Button("Second"),
                new SoftButton("Third"),
                new SoftButton(Glyph.INBOX, "Inbox"),
                new CardButton("Plain"),
                new CardButton("Plain first").primary(),
                new Keys("Ctrl", "Enter"),
                new Chip(Glyph.CLOCK, "20 seconds"),
                new PersonMark("PN", "Priya Nair", 320).large(),
                new PersonMark("LM", "Leo Marsh", 235),
                new PersonMark("BO", "Ben Okafor", 30).small());
        buttons.addClassName("hb-row");
        sheet.add(row, buttons);
        return sheet;
    }

    private static Component rows() {
        return new KpiGroup("Effectiveness", "Whether it worked", row(true), row(false));
    }

    private static Component row(boolean signal) {
        return new KpiRow(new KpiRow.Figure(
                "FCR",
                "No call back in 7 days",
                "71.4%",
                "69.4 to 73.4",
                "n 1,962 calls",
                new Sparkline.Series("FCR, 20 weeks", points(signal), limits(), new ChartTarget(72, "Target 72%")),
                signal ? Variation.IMPROVING : Variation.USUAL,
                true,
                signal ? "Improving" : "Usual wobble",
                Assurance.HIT_AND_MISS,
                "Hit and miss on 72%",
                "Eight weeks in a row above its average of 69.6%.",
                signal));
    }

    static ChartLimits limits() {
        return new ChartLimits(66.7, 72.5, 69.6, "Lower 66.7%", "Upper 72.5%", "Average 69.6%", true);
    }

    static List<ChartPoint> points(boolean signal) {
        return IntStream.range(0, WEEKS.length)
                .mapToObj(i -> new ChartPoint(
                        "Week " + (27 + i),
                        WEEKS[i],
                        WEEKS[i] + "%",
                        signal && i > 11 ? Variation.IMPROVING : Variation.USUAL))
                .toList();
    }

    static LineChart.Series series() {
        return new LineChart.Series(
                "Solved first time, 20 weeks",
                "Eight weeks above its average",
                points(true),
                limits(),
                new ChartTarget(72, "Target 72%"),
                value -> Math.round(value) + "%",
                List.of(new ChartEvent(12, "Photo link")));
    }

    private static Component day() {
        return new DayStrip(
                "Today",
                "It is 14:12. Your huddle wave starts in 28 minutes.",
                List.of(
                        block("08:00", "14:00", "39 calls", "so far today", DayStrip.State.PAST),
                        block("14:00", "14:40", "On calls", "until 14:40", DayStrip.State.NOW),
                        block("14:40", "14:50", "Huddle", "wave 2", DayStrip.State.NEXT),
                        block("15:00", "15:30", "1:1 with Leo", "30 minutes", DayStrip.State.COMING),
                        block("15:45", "16:30", "Nia listens in", "chat, 45 minutes", DayStrip.State.COMING)),
                LocalTime.of(14, 12));
    }

    private static DayStrip.Block block(String from, String to, String title, String detail, DayStrip.State state) {
        return new DayStrip.Block(LocalTime.parse(from), LocalTime.parse(to), title, detail, state);
    }

    private static Component fields() {
        var situation = new TextField("Situation", "Where and when it was");
        situation.setHelperText("One call, one shift, one place");
        var behaviour = new TextArea("Behaviour");
        behaviour.setValue("You always say his words back.");
        var who = new Select<String>();
        who.setLabel("To");
        who.setItems("Ben", "Priya");
        who.setValue("Ben");
        var broken = new TextField("Team");
        broken.setInvalid(true);
        broken.setErrorMessage("Choose a team");
        var sheet = new Sheet("Fields");
        var grid = grid(situation, behaviour, who, broken, new Checkbox("Keep me signed in"));
        sheet.add(grid, new HintLine("“Always” is hard to answer. Which call was it?"));
        sheet.add(new ChoiceBar<>(List.of("SBI", "BOOST"), Function.identity()));
        return sheet;
    }
}
