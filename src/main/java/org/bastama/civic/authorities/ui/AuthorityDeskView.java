package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.PendingInvitations;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.EndOfficial;
import org.bastama.civic.authorities.InviteOfficial;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.authorities.SetEscalationContact;
import org.bastama.civic.authorities.SetOfficeAddress;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.Pager;
import org.bastama.foundation.shell.ReaderLanguage;

/** The administrators' desk of authorities: pick one ({@code authority} in the address), see and change its officials. */
@Route(value = "administration/authorities", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/authorities.css")
class AuthorityDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final AuthorityQueries authorities;
    private final Officials officials;
    private final InviteOfficial inviteOfficial;
    private final EndOfficial endOfficial;
    private final PendingInvitations invitations;
    private final SetEscalationContact setContact;
    private final SetOfficeAddress setOffice;
    private final List<AuthorityDeskPart> parts;
    private final CurrentActor current;
    private final TextField text = new TextField();
    private final Div content = new Div();

    AuthorityDeskView(
            AuthorityQueries authorities,
            Officials officials,
            InviteOfficial inviteOfficial,
            EndOfficial endOfficial,
            PendingInvitations invitations,
            SetEscalationContact setContact,
            SetOfficeAddress setOffice,
            List<AuthorityDeskPart> parts,
            CurrentActor current) {
        this.authorities = authorities;
        this.officials = officials;
        this.inviteOfficial = inviteOfficial;
        this.endOfficial = endOfficial;
        this.invitations = invitations;
        this.setContact = setContact;
        this.setOffice = setOffice;
        this.parts = List.copyOf(parts);
        this.current = current;
        var lead = new Paragraph(getTranslation("authorities.desk.lead"));
        lead.addClassName("b-lead");
        text.setLabel(getTranslation("authorities.list.search"));
        text.setMaxLength(200);
        var search = new Button(
                getTranslation("authorities.list.button"),
                event -> UI.getCurrent()
                        .navigate(
                                AuthorityDeskView.class,
                                QueryParameters.simple(
                                        Map.of("q", text.getValue().strip()))));
        search.addClickShortcut(Key.ENTER).listenOn(text);
        var toolbar = new Div(text, search);
        toolbar.addClassName("b-toolbar");
        add(new H1(getPageTitle()), lead, toolbar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        text.setValue(address.getSingleParameter("q").orElse(""));
        var page = address.getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        content.removeAll();
        address.getSingleParameter("authority")
                .flatMap(authorities::find)
                .ifPresentOrElse(authority -> content.add(section(authority)), () -> content.add(choices(page)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authorities.desk.title");
    }

    private Component section(Authority authority) {
        var actor = current.get();
        var escalation = new EscalationForm(authority, officials, setContact, actor);
        var office = new OfficeForm(authority, officials, setOffice, actor);
        var section = new Div(new OfficialsSection(
                authority, officials, inviteOfficial, endOfficial, invitations, office, escalation, actor));
        parts.forEach(part -> section.add(part.of(authority, actor)));
        section.add(new Paragraph(new RouterLink(getTranslation("authorities.desk.others"), AuthorityDeskView.class)));
        return section;
    }

    private Component choices(int number) {
        var page = Page.orLast(
                new Paging(number, PAGE),
                asked -> authorities.list(text.getValue(), null, ReaderLanguage.get(), asked));
        var list = new UnorderedList();
        page.items().forEach(authority -> list.add(new ListItem(link(authority))));
        var parameters = text.getValue().isBlank()
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("q", text.getValue()));
        return new Div(
                new Paragraph(getTranslation("authorities.list.found", page.total())),
                list,
                new Pager(page, AuthorityDeskView.class, parameters));
    }

    private static RouterLink link(Authority authority) {
        var link = new RouterLink(authority.names().in(ReaderLanguage.get()), AuthorityDeskView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of("authority", authority.slug())));
        return LanguageMark.mark(link, authority.names());
    }
}
