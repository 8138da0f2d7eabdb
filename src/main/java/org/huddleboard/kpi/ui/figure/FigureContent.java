package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.ui.PlainFigure;
import org.huddleboard.kpi.ui.daily.DailySheet;
import org.huddleboard.people.Team;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one week: the chart with customers' words beside it, below it its days, what it is made of, other
 * figures of the week, and what happened. A redraw keeps the table open and the form as it was being filled in.
 */
public class FigureContent extends Composite<Div> {
    private final transient FigureDesk desk;
    private final PageHead head;
    private final Div top = new Div();
    private final Div daily = new Div();
    private final Div facts = new Div();
    /** Whether the form of the reading stands open. */
    private final Set<KpiCode> asking = EnumSet.noneOf(KpiCode.class);

    private boolean table;
    private @Nullable ChartSheet chart;
    private @Nullable DailySheet days;
    private @Nullable EventsSheet events;
    private @Nullable Team eventsOf;
    private Optional<FigureRef> shown = Optional.empty();

    public FigureContent(FigureDesk desk, PageHead head) {
        this.desk = desk;
        this.head = head;
        getContent().addClassName("figure-content");
        top.addClassName("figure-content__top");
        facts.addClassName("figure-content__facts");
        daily.addClassName("figure-content__days");
        getContent().add(top, daily, facts);
    }

    /** Shows the figure, or says that there is none that week. */
    public void show(TeamId team, KpiCode code, Optional<LocalDate> week) {
        var page = desk.page(team, code, week, getLocale());
        top.removeAll();
        daily.removeAll();
        days = null;
        facts.removeAll();
        facts.setVisible(page.isPresent());
        shown = page.map(found -> new FigureRef(team, code, found.board().week()));
        page.ifPresentOrElse(this::show, () -> {
            head.finding(getTranslation("kpi.figure.none", getTranslation(code.key() + ".name")));
            head.under(getTranslation("kpi.figure.noneWhy"));
        });
    }

    private void show(FigurePage page) {
        head.finding(FigureSentences.finding(this, page.line()));
        head.under(FigureSentences.under(this, page.line()));
        var drawn = new ChartSheet(page);
        drawn.showTable(table);
        chart = drawn;
        top.add(drawn, new VoicePanel(page.voice()));
        page.days().ifPresent(found -> {
            var sheet = new DailySheet(
                    found,
                    page.events(),
                    number -> PlainFigure.of(this, found.code().unit(), number));
            sheet.showTable(table);
            days = sheet;
            daily.add(sheet);
        });
        var team = page.board().team();
        if (events == null || !team.equals(eventsOf)) {
            events = new EventsSheet(team, desk);
            eventsOf = team;
        }
        events.show(page.events());
        facts.add(new MadeOfSheet(page, desk.when), new BesideSheet(page));
        var reading = desk.readings.of(page.board(), asking).get(page.line().code());
        if (reading != null) {
            facts.add(new Sheet(new H2(getTranslation("kpi.figure.reading")), reading));
        }
        facts.add(events);
    }

    /** The tables in the charts' place, or the charts again. */
    public void showTable(boolean wanted) {
        table = wanted;
        if (chart != null) {
            chart.showTable(wanted);
        }
        if (days != null) {
            days.showTable(wanted);
        }
    }

    /** Which figure of which week is open; empty where there is none. */
    public Optional<FigureRef> shown() {
        return shown;
    }
}
