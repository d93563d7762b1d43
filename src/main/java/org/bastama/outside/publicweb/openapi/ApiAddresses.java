package org.bastama.outside.publicweb.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bastama.outside.publicweb.api.Offer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of the API: those that are mapped to a method with a {@link Offer}. */
@Component
class ApiAddresses {

    private final RequestMappingHandlerMapping mapped;

    ApiAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapped) {
        this.mapped = mapped;
    }

    /** All, by path. */
    List<ApiAddress> all() {
        return mapped.getHandlerMethods().entrySet().stream()
                .flatMap(ApiAddresses::of)
                .sorted(Comparator.comparing(ApiAddress::path).thenComparing(ApiAddress::verb))
                .toList();
    }

    /** Addresses of documents that programs fetch again and again, by what they begin with. */
    List<String> below(String beginning) {
        return mapped.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith(beginning))
                .sorted()
                .toList();
    }

    private static Stream<ApiAddress> of(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        var offer = entry.getValue().getMethodAnnotation(Offer.class);
        var verbs = entry.getKey().getMethodsCondition().getMethods();
        return offer == null
                ? Stream.empty()
                : entry.getKey().getPatternValues().stream()
                        .flatMap(path -> verbs.stream()
                                .map(verb -> new ApiAddress(
                                        path,
                                        verb.name().toLowerCase(Locale.ROOT),
                                        entry.getValue().getMethod(),
                                        offer)));
    }
}
