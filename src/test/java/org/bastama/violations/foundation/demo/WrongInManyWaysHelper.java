package org.bastama.violations.foundation.demo;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.bastama.violations.civic.demo.LooksUpToTheRoof;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;

public class WrongInManyWaysHelper extends LooksUpToTheRoof {

    @Autowired
    DSLContext database;

    Instant wrongTime() {
        return Instant.now();
    }

    Object foreignTable() {
        return bastama.db.groups.Tables.MEMBER;
    }

    Div view() {
        return new Div();
    }
}
