package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionConfigurationTest {

    @TempDir
    Path directory;

    @Test
    void tomcatLooksForEndedSessionsAtEveryRound() throws LifecycleException {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        var context = tomcat.addContext("", directory.toString());
        new SessionConfiguration().sessionsEndSoon().customize(context);
        context.start();
        try {
            assertThat(((StandardManager) context.getManager()).getProcessExpiresFrequency())
                    .isEqualTo(1);
        } finally {
            context.stop();
            context.destroy();
        }
    }
}
