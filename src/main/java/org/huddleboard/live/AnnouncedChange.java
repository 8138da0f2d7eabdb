package org.huddleboard.live;

import java.util.Set;

/** An event that open screens should hear of. */
public interface AnnouncedChange {
    Set<Topic> topics();
}
