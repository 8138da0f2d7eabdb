package org.huddleboard.shell.demo;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads and removes the demo centre for an administrator. */
@Service
@Transactional
@PreAuthorize("@access.may('DEMO_MANAGE')")
public class DemoCentre {
    private final DemoTelling telling;
    private final DemoMemory memory;

    DemoCentre(DemoTelling telling, DemoMemory memory) {
        this.telling = telling;
        this.memory = memory;
    }

    /** What is loaded; empty when nothing is. */
    @Transactional(readOnly = true)
    public Optional<DemoState> state() {
        return memory.state();
    }

    /** Whether this start asked for the demo centre, so that its accounts work. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return telling.isAskedFor();
    }

    public void load() {
        telling.load();
    }

    public void remove() {
        telling.remove();
    }
}
