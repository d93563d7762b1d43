package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.UI;
import org.bastama.civic.consultations.ConsultationNumber;

/** Where the views of consultations are; paths without a leading slash. */
public final class ConsultationNavigation {

    private ConsultationNavigation() {}

    /** The public list. */
    public static String list() {
        return "consultations";
    }

    /** A consultation's public page. */
    public static String page(ConsultationNumber number) {
        return "consultations/" + number;
    }

    /** What the signed-in person may hold consultations for, and those that are held. */
    public static String mine() {
        return "my/consultations";
    }

    /** Where a consultation is written and led. */
    public static String workspace(ConsultationNumber number) {
        return mine() + "/" + number;
    }

    /** How it looks to everybody, before it is announced. */
    public static String preview(ConsultationNumber number) {
        return workspace(number) + "/preview";
    }

    /** Where its contributions are answered. */
    public static String answers(ConsultationNumber number) {
        return workspace(number) + "/contributions";
    }

    /** Goes to the workspace. */
    static void toWorkspace(ConsultationNumber number) {
        UI.getCurrent().navigate(workspace(number));
    }
}
