/// What happens when very many articles come: a simulation, second by second, of the limits of S3
/// and Lambda, with what it takes and costs. In go a load and a setup, out come figures for
/// `docs/scale.md`. It knows neither the function nor AWS: only their published limits and prices.
@NullMarked
package dev.nutgraf.lab.scale;

import org.jspecify.annotations.NullMarked;
