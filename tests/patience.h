// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rolescope::tests {

/// Milliseconds after which work counts as endless; sanitizers are slow.
constexpr int patience(int milliseconds)
{
#if defined(__SANITIZE_ADDRESS__)
    return milliseconds * 30;
#else
    return milliseconds;
#endif
}

} // namespace rolescope::tests
