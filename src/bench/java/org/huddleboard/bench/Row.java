package org.huddleboard.bench;

import java.util.List;

/** One thing that is measured, with what it is compared with beside it. */
interface Row {
    String id();

    /** Its lines of the table; more than one where a bar has two halves. */
    List<Line> measure(Ground ground) throws Exception;
}
