package org.bastama;

import org.bastama.commands.CommandLine;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The portal. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
public class Bastama {

    /** Starts the portal, or carries out the command that the arguments name. */
    public static void main(String[] arguments) throws InterruptedException {
        CommandLine.main(Bastama.class, arguments);
    }
}
