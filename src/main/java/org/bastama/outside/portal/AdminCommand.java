package org.bastama.outside.portal;

import java.nio.file.Path;
import org.bastama.civic.accounts.EnrolAdministrator;
import org.bastama.foundation.jobs.spi.CommandAnswer;
import org.bastama.foundation.jobs.spi.PortalCommand;
import org.bastama.foundation.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** {@code admin EMAIL}: a one-time link that makes the first administrator. */
@Component
class AdminCommand implements PortalCommand {

    private final EnrolAdministrator enrol;

    AdminCommand(EnrolAdministrator enrol) {
        this.enrol = enrol;
    }

    @Override
    public String name() {
        return "admin";
    }

    @Override
    public CommandAnswer begin(String argument, Path file) {
        return new CommandAnswer.Text(enrol.link(new EmailAddress(argument)));
    }
}
