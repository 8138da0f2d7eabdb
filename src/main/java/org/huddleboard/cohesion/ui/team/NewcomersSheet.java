package org.huddleboard.cohesion.ui.team;

import org.huddleboard.cohesion.application.view.LinkPart;
import org.huddleboard.cohesion.ui.parts.Said;
import org.huddleboard.cohesion.ui.parts.UnknownSheet;

/** Members whose weeks are too few to stand in the answer. */
class NewcomersSheet extends UnknownSheet {
    NewcomersSheet(LinkPart.Known known) {
        head(getTranslation("cohesion.team.cannot"));
        var said = new Said(getTranslation("cohesion.team.newcomers", known.newcomers()));
        said.removeClassName("said");
        add(said);
    }
}
