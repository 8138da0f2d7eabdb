package org.huddleboard.wall.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.huddleboard.wall.application.WallShow;
import org.huddleboard.wall.application.WallTurn;

/** The paired wall: team and date above, a figure with its company, thanks beside, time and age of the data below. */
class WallBoard extends Div {
    private final WallShow show;
    private final Clock clock;
    private final Div figures = new Div();
    private final Aside words = new Aside();
    private final WallFoot foot;

    WallBoard(WallShow show, Clock clock) {
        this.show = show;
        this.clock = clock;
        this.foot = new WallFoot(show);
        addClassName("wall__board");
        figures.addClassName("wall__figures");
        words.addClassName("wall__words");
        words.getElement().setAttribute("aria-label", getTranslation("wall.thanks.title"));
        add(new WallHead(show, clock), figures, words, foot);
        tick();
    }

    void turn(Rotation rotation) {
        figures.removeAll();
        show.figures()
                .ifPresentOrElse(
                        latest -> drawn(WallTurn.of(latest.turns(), rotation.place())),
                        () -> figures.add(new NoFigures()));
        words.removeAll();
        ThanksCards.of(show.thanks(), rotation.place()).forEach(words::add);
        if (show.thanks().isEmpty()) {
            words.add(new NoThanks());
        }
        foot.turn(rotation);
    }

    private void drawn(WallTurn turn) {
        figures.add(new MainFigure(turn.main()));
        if (!turn.beside().isEmpty()) {
            var row = new Div();
            row.addClassName("wall__beside");
            turn.beside().forEach(figure -> row.add(new SideFigure(figure)));
            figures.add(row);
        }
    }

    void tick() {
        foot.tick(clock.instant());
    }
}
