package org.bastama.outside.publicweb.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bastama.outside.publicweb.api.Parameter;
import org.bastama.outside.publicweb.api.ProblemType;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Pages.SharedPage;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Renders the page about the API. */
@Component
class ApiPages {

    static final String PAGE = "/api";
    static final String DOCUMENT = "/api/openapi.json";

    private static final List<Parameter> OF_LISTS =
            List.of(Parameter.PAGE, Parameter.SIZE, Parameter.FORMAT, Parameter.LANG);

    private final Pages pages;
    private final ApiAddresses addresses;

    ApiPages(Pages pages, ApiAddresses addresses) {
        this.pages = pages;
        this.addresses = addresses;
    }

    /** The page for a reader. */
    SharedPage render(Reader reader) {
        var words = pages.words(reader);
        var frame = pages.indexed(
                reader, PAGE, words.t("publicweb.openapi.title"), words.t("publicweb.openapi.lead"), null);
        var all = addresses.all();
        return pages.shared(
                "api",
                new ApiPage(
                        frame,
                        reader.link(DOCUMENT),
                        "curl '" + pages.baseUrl() + "/api/v1/petitions?state=open&size=5&lang="
                                + reader.language().code() + "'",
                        all.stream().map(address -> entry(address, words)).toList(),
                        OF_LISTS,
                        problems(all),
                        addresses.below("/feeds/"),
                        addresses.below("/calendar/")));
    }

    private static ApiPage.Entry entry(ApiAddress address, Words words) {
        return new ApiPage.Entry(
                address.verb().toUpperCase(Locale.ROOT) + " " + address.path(),
                words.t(address.summary()),
                Stream.of(address.offer().takes()).map(Parameter::word).toList());
    }

    /** Those that any address may tell, and the one of addresses that are called in a way they do not know. */
    private static List<ProblemType> problems(List<ApiAddress> all) {
        var told = EnumSet.of(ProblemType.METHOD_NOT_ALLOWED);
        all.forEach(address -> told.addAll(address.problems()));
        return List.copyOf(told);
    }
}
