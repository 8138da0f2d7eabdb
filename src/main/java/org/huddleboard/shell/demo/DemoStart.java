package org.huddleboard.shell.demo;

import org.huddleboard.shared.demo.DemoDoors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Loads the demo centre before the board says that it is ready, then tells where it is and who may sign in. */
@Component
class DemoStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final String GREETING = """
            The demo centre Meridian Water & Energy is open at http://localhost:{}
              amira  agent in Leeds Voice 1      leo    her leader           nia   new starter, week one
              hana   host                        pat    planner              mara  agent in Manila
              quinn  quality coach               cora   coach                sam   site manager
              ash    assessor                    ada    administrator
              Password of every one of them: {}. API token: {}""";

    private final DemoTelling telling;
    private final DemoMemory memory;
    private final Environment environment;

    DemoStart(DemoTelling telling, DemoMemory memory, Environment environment) {
        this.telling = telling;
        this.memory = memory;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            telling.start();
        } catch (DataIntegrityViolationException e) {
            // Another node took the one place first; it tells the same story.
            LOG.info(
                    "Another node loads the demo centre: {}",
                    e.getMostSpecificCause().getMessage());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if (telling.isAskedFor() && memory.state().isPresent()) {
            var port = environment.getProperty("local.server.port", "8080");
            LOG.info(GREETING, port, DemoDoors.PASSWORD, DemoDoors.TOKEN);
        }
    }
}
