package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.UI;

/** Ways to the pages of authorities; paths have no leading slash. */
public final class AuthorityNavigation {

    private AuthorityNavigation() {}

    /** The list. */
    public static String list() {
        return "authorities";
    }

    /** One authority. */
    public static String authority(String slug) {
        return "authorities/" + slug;
    }

    /** The administrators' desk. */
    public static String desk() {
        return "administration/authorities";
    }

    /** Goes to one authority. */
    public static void open(String slug) {
        UI.getCurrent().navigate(AuthorityView.class, slug);
    }
}
