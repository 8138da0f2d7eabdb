package org.huddleboard.privacy;

import java.util.List;
import java.util.Map;

/** Everything the board keeps about whoever is asking. */
public interface MyData {
    /** The rows by kind of record, from every module that keeps any. */
    Map<String, List<Map<String, String>>> everything();

    /** The same as a file, in UTF-8. */
    byte[] asJson();
}
