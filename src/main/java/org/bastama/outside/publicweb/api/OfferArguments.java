package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands methods of the API the parameters and the body of a request, checked by their {@link Offer}. */
@Component
class OfferArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter argument) {
        return argument.getParameterType() == Parameters.class || argument.getParameterType() == JsonBody.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter argument,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var offer = Objects.requireNonNull(argument.getMethodAnnotation(Offer.class));
        var parameters = new Parameters(request, offer);
        return argument.getParameterType() == JsonBody.class ? JsonBody.of(request, offer.body()) : parameters;
    }
}
