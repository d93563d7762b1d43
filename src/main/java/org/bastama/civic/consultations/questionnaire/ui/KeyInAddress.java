package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ui.ConsultationNavigation;

/** The key of kept answers stands in the page's address, so that a reload, or a bookmark, finds them again. */
final class KeyInAddress {

    private KeyInAddress() {}

    private static String name(int part) {
        return "answers" + part;
    }

    /** The link of a mail in the address, by which files are added; empty where there is none. */
    static String ofMail() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter("link")
                .orElse("");
    }

    /** The key in the address for a part; empty where there is none. */
    static String of(int part) {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(name(part))
                .orElse("");
    }

    /** Puts a key into the address of the page in view, without going anywhere; an empty one takes it out. */
    static void put(Consultation consultation, int part, String key) {
        var page = ConsultationNavigation.page(consultation.number());
        var parameters = new LinkedHashMap<String, List<String>>(UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters());
        parameters.remove(name(part));
        if (!key.isEmpty()) {
            parameters.put(name(part), List.of(key));
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(page, new QueryParameters(parameters)));
    }
}
