package org.huddleboard.kpi.application.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.between.FairTargets;
import org.huddleboard.kpi.application.board.FigureWords;
import org.huddleboard.kpi.application.board.MemberAims;
import org.huddleboard.kpi.application.board.MemberFigure;
import org.huddleboard.kpi.application.board.MemberWeek;
import org.huddleboard.kpi.application.board.MemberWeeks;
import org.huddleboard.kpi.domain.own.MiddleHalf;
import org.huddleboard.kpi.domain.own.OwnMeasures;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.springframework.stereotype.Component;

/** A member's latest week in words. It asks no permission: it serves services that have asked. */
@Component
class MemberPages {
    private final MemberWeeks weeks;
    private final FairTargets fair;
    private final MemberWords words;

    MemberPages(MemberWeeks weeks, FairTargets fair, MemberWords words) {
        this.weeks = weeks;
        this.fair = fair;
        this.words = words;
    }

    /** The team's targets, with the private ones that hold in their place. */
    MemberAims aims(MemberId member, LocalDate today) {
        return new MemberAims.Own(fair.holdingOn(member, today));
    }

    /** Handle time stays away while nothing of what was achieved is there to stand beside it. */
    Optional<MyFigures> week(MemberWeeks.Asked asked, Reader reader, Locale locale) {
        return weeks.latest(asked, locale).map(week -> new MyFigures(week.week(), figures(week, reader, locale)));
    }

    private List<MyFigure> figures(MemberWeek week, Reader reader, Locale locale) {
        var codes = week.figures().stream().map(MemberFigure::kpi).toList();
        var waits = OwnMeasures.handleTimeStandsAlone(codes);
        return week.figures().stream()
                .filter(figure -> !waits || figure.kpi() != KpiCode.AVERAGE_HANDLE_TIME)
                .map(figure -> new MyFigure(
                        figure.line(),
                        words.n(figure, locale),
                        figure.coaching(),
                        words.brief(figure, reader, locale),
                        words.sentence(figure, reader, locale),
                        figure.middle().map(middle -> middle(figure.kpi(), middle, locale)),
                        words.middle(figure, locale)))
                .toList();
    }

    private static MyFigure.Middle middle(KpiCode kpi, MiddleHalf middle, Locale locale) {
        return new MyFigure.Middle(
                middle.low(),
                middle.high(),
                FigureWords.target(kpi, middle.low(), locale),
                FigureWords.target(kpi, middle.high(), locale));
    }

    Optional<MemberWeeks.Share> share(MemberId member, TeamId team, KpiCode kpi) {
        return weeks.share(member, team, kpi);
    }
}
